package search

import "strings"

// digits write numbers of six bits as characters that need no escape.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

// encode writes rising numbers below n, the shorter of two ways: as the gaps
// between them, five bits a character with the sixth where more follow, or,
// after a star, as one bit for each number. So no list is longer than a sixth
// of n.
func encode(list []int, n int) string {
	var gaps strings.Builder
	before := -1
	for _, x := range list {
		gap := x - before - 1
		before = x
		for ; gap >= 32; gap >>= 5 {
			gaps.WriteByte(digits[32|gap&31])
		}
		gaps.WriteByte(digits[gap])
	}
	if gaps.Len() <= n/6+1 {
		return gaps.String()
	}
	bits := make([]byte, (list[len(list)-1])/6+1)
	for _, x := range list {
		bits[x/6] |= 1 << (x % 6)
	}
	for i := range bits {
		bits[i] = digits[bits[i]]
	}
	return "*" + string(bits)
}

package site

func guardTemplates(cfg Config) error { return nil }

namespace Dashboard.Benchmarks;

/// <summary>What is to be measured, on how large a log.</summary>
internal sealed record BenchmarkOptions(int Tweets, ulong Seed, bool Sqlite, bool Road, bool Grow);

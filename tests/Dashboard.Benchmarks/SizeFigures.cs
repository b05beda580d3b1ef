namespace Dashboard.Benchmarks;

/// <summary>What was measured at one size, for comparing sizes: names with their figures, in the order of measuring.</summary>
internal sealed record SizeFigures(int Tweets, IReadOnlyList<(string Name, double Figure)> Figures);

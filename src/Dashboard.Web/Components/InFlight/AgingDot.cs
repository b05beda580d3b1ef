namespace Dashboard.Web.Components.InFlight;

/// <summary>A mark of the aging chart: one tweet, or several of like age where there are too many to draw each.</summary>
/// <param name="Age">Milliseconds; of several the middle of their step.</param>
/// <param name="Across">Its place in the stage's column, 0 to 1.</param>
/// <param name="Tweets">How many it stands for.</param>
/// <param name="Text">What the pointer shows, in the reader's language.</param>
public sealed record AgingDot(double Age, double Across, int Tweets, bool IsOverdue, string Text);

/// <summary>A stage of the aging chart.</summary>
/// <param name="Text">Its figures in words.</param>
/// <param name="Href">Where its name leads: the list of those that wait there.</param>
/// <param name="Bands">p50, p70, p85 and p95 in milliseconds; empty where too few published tweets left the stage.</param>
public sealed record AgingColumn(string Code, string Name, string Text, string Href, bool IsChosen, string Count, IReadOnlyList<double> Bands, IReadOnlyList<AgingDot> Dots);

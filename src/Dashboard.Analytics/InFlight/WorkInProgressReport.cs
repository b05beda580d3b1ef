using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Analytics.InFlight;

/// <summary>How many tweets were under way at the end of each week. Codes of the selection narrow it, its date basis does not.</summary>
/// <param name="Weeks">
/// Every ISO week of the selection's period, or of the record where that is shorter: none before its first start, none after
/// the as-of time. Empty where the period lies outside the record.
/// </param>
public sealed record WorkInProgressReport(ImmutableArray<WeekEnd> Weeks);

/// <param name="Monday">First day of the week in the reporting time zone.</param>
/// <param name="At">
/// UTC milliseconds of the count: the week's last one, or the period's last one or the as-of time where that is earlier.
/// </param>
/// <param name="Tweets">Those with start ≤ <paramref name="At"/> &lt; end; a tweet with no end is under way for good.</param>
/// <param name="IsPartial">Whether the period or the as-of time cuts the week.</param>
public sealed record WeekEnd(LocalDate Monday, long At, int Tweets, bool IsPartial);

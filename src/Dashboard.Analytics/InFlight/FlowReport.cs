using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Analytics.InFlight;

/// <summary>
/// Cumulative flow, and the length of each stage's queue, at the end of each week. Codes of the selection narrow it, its date basis does not.
/// </summary>
/// <param name="CarriedIn">Tweets under way where the period begins: the reconciliation's.</param>
/// <param name="Weeks">Those of <see cref="WorkInProgressReport.Weeks"/>.</param>
/// <param name="Queues">
/// Every stage that had an open visit at the end of any of the weeks: real stages and <em>unknown</em> by what was open at the last one, most first (ties by
/// code), then <em>author</em> and <em>scheduled</em>.
/// </param>
public sealed record FlowReport(int CarriedIn, ImmutableArray<FlowWeek> Weeks, ImmutableArray<QueueOverTime> Queues);

/// <summary>
/// What had flowed in and out from the beginning of the period up to the end of a week: carried in + started = published + ended otherwise + in flight, so that
/// of the last week these are the reconciliation's.
/// </summary>
/// <param name="Monday">First day of the week in the reporting time zone.</param>
/// <param name="At">UTC milliseconds; see <see cref="WeekEnd.At"/>. What happens in that very millisecond has happened.</param>
/// <param name="EndedOtherwise">Rejected, withdrawn or expired.</param>
/// <param name="InFlight">Work in progress: what the lines are apart.</param>
/// <param name="IsPartial">Whether the period or the as-of time cuts the week.</param>
public sealed record FlowWeek(LocalDate Monday, long At, int Started, int Published, int EndedOtherwise, int InFlight, bool IsPartial);

/// <summary>One stage's queue.</summary>
/// <param name="Code">A stage's code or a reserved name.</param>
/// <param name="IsRanked">Whether it is a stage, or <em>unknown</em>.</param>
/// <param name="Open">
/// One for each week: visits with opened ≤ the week's end &lt; closed. A draft is with its author before its clock starts, and so may not be in flight yet.
/// </param>
public sealed record QueueOverTime(string Code, bool IsRanked, ImmutableArray<int> Open);

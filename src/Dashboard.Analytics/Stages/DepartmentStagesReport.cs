using System.Collections.Immutable;

namespace Dashboard.Analytics.Stages;

/// <summary>Where the time goes in each department. Durations are in the selection's clock, in milliseconds.</summary>
/// <param name="Stages">Codes of the columns, as the whole selection ranks them, then what is no stage.</param>
/// <param name="Departments">Those with published tweets, in order of code; the empty code, unknown, is first where it occurs.</param>
public sealed record DepartmentStagesReport(ImmutableArray<string> Stages, ImmutableArray<DepartmentRow> Departments);

/// <param name="Code">Empty: unknown.</param>
/// <param name="Published">Published tweets, those known to the day only included.</param>
/// <param name="N">Of these, with durations: the n of the shares.</param>
/// <param name="TotalMs">Their summed time to publish; the cells' times add up to it exactly.</param>
/// <param name="Cells">One for each of <see cref="DepartmentStagesReport.Stages"/>.</param>
public sealed record DepartmentRow(string Code, int Published, int N, long TotalMs, ImmutableArray<DepartmentCell> Cells);

/// <param name="Share">Of the department's total, 0 to 1; <see langword="null"/> where that is 0.</param>
/// <param name="Tweets">The department's published tweets with a visit here, those known to the day only included.</param>
public readonly record struct DepartmentCell(long AttributedMs, double? Share, int Tweets);

using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>Do departments differ? And purposes, languages, lanes, channels.</summary>
public sealed record DepartmentsQuestion(GroupBy By) : IReportQuestion<DepartmentsPageReport>
{
    public DepartmentsPageReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        var groups = GroupsAnalyzer.Analyze(record.Facts, selection, By, record.Description.Settings.SuppressSmallGroups, cancellationToken);
        var places = DepartmentsPageReport.Codes(record.Description.Catalog, By).Index().ToDictionary(code => code.Item.Code, code => code.Index);
        return new(record.Description, summary, groups with { Groups = [.. groups.Groups.OrderBy(group => places[group.Code])] });
    }
}

/// <summary>What the departments page shows.</summary>
/// <param name="Groups">In the order of the record's catalogue, which says nothing of their figures; unknown last.</param>
public sealed record DepartmentsPageReport(RecordDescription Record, SummaryReport Summary, GroupsReport Groups) : PageReport(Record, Summary)
{
    /// <summary>The catalogue's codes of what groups are made by, in its order.</summary>
    public static IReadOnlyList<NamedCode> Codes(RecordCatalog catalog, GroupBy by)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return by switch
        {
            GroupBy.Purpose => catalog.Purposes,
            GroupBy.Language => catalog.Languages,
            GroupBy.Lane => catalog.Lanes,
            GroupBy.Channel => catalog.Channels,
            _ => catalog.Departments,
        };
    }
}

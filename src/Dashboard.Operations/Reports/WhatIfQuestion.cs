using Dashboard.Analytics.Summary;
using Dashboard.Analytics.WhatIf;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Operations.Reports;

/// <summary>What would it take?</summary>
public sealed record WhatIfQuestion(Scenario Scenario) : IReportQuestion<WhatIfPageReport>
{
    public WhatIfPageReport Answer(LoadedRecord record, Selection selection, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Description, summary, WhatIfAnalyzer.Analyze(record.Facts, selection, Scenario, cancellationToken));
    }
}

/// <summary>What the page on scenarios shows.</summary>
public sealed record WhatIfPageReport(RecordDescription Record, SummaryReport Summary, WhatIfReport WhatIf) : PageReport(Record, Summary);

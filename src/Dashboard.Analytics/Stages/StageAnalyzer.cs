using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Stages;

/// <summary>Looks at one stage: one walk over the selection's published tweets.</summary>
public static class StageAnalyzer
{
    /// <param name="code">A stage's code or a reserved name; one that the record does not know gives a report of nothing.</param>
    public static StageReport Analyze(FactStore facts, string code, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(selection);
        var selected = new SelectedTweets(facts, selection);
        var tally = new VisitsOfStage(facts, selection.Clock);
        if (KeyOf(facts, code) is { } stage)
        {
            foreach (var tweet in selected.Rows(cancellationToken))
            {
                if (facts.Columns.Outcome[tweet] == Outcome.Published)
                {
                    tally.Add(tweet, stage, selected.DateOf(tweet));
                }
            }
        }

        return tally.ToReport(code, selected.Period, cancellationToken);
    }

    private static int? KeyOf(FactStore facts, string code) =>
        Enumerable.Range(StageKey.Unknown, facts.Codes.Stages.Count - StageKey.Unknown)
            .Where(key => key != StageKey.None && StageKey.Code(key, facts.Codes.Stages) == code)
            .Select(key => (int?)key)
            .FirstOrDefault();
}

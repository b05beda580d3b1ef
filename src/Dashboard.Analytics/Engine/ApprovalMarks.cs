using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Who gave the approval that a visit of a stage closed with: somebody known, somebody unknown, or an automated actor. Other visits, the author's with them, are no approvals.
/// </summary>
internal sealed record ApprovalMarks : Coding
{
    public const int Known = 0;
    public const int Unknown = 1;
    public const int Automated = 2;

    public override CodeReader Read(FactStore facts) => new Reader(facts);

    /// <returns><see cref="Coding.None"/> where the visit is no approval.</returns>
    public static int Of(FactStore facts, int visit)
    {
        // The author's visits close as approved, too: when the author hands in.
        if (facts.Visits.Outcome[visit] != VisitOutcome.Approved || !StageKey.IsRanked(facts.Visits.Stage[visit]))
        {
            return None;
        }

        var actor = facts.Visits.DecidedBy[visit];
        return facts.Rules.AutomatedActors.Contains(actor) ? Automated : actor < 0 ? Unknown : Known;
    }

    private sealed class Reader(FactStore facts) : CodeReader
    {
        public override int CodeOf(int tweet, int row) => Of(facts, row);
    }
}

/// <summary>
/// At a tweet's first approval in a stage by anybody but an automated actor: how many different people approved it there, those unknown taken as one.
/// </summary>
internal sealed record StageApprovers : Coding
{
    public override CodeReader Read(FactStore facts) => new Reader(facts);

    private sealed class Reader(FactStore facts) : CodeReader
    {
        private readonly HashSet<int> _actors = [];

        public override int CodeOf(int tweet, int row)
        {
            if (!IsApproval(row))
            {
                return None;
            }

            _actors.Clear();
            foreach (var visit in facts.VisitsOf(tweet))
            {
                if (facts.Visits.Stage[visit] != facts.Visits.Stage[row] || !IsApproval(visit))
                {
                    continue;
                }

                if (visit < row)
                {
                    return None;
                }

                _actors.Add(facts.Visits.DecidedBy[visit]);
            }

            return _actors.Count;
        }

        private bool IsApproval(int visit) => ApprovalMarks.Of(facts, visit) is ApprovalMarks.Known or ApprovalMarks.Unknown;
    }
}

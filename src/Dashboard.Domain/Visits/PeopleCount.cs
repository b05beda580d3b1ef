using Dashboard.Domain.Record;

namespace Dashboard.Domain.Visits;

/// <summary>
/// The four counts that go about under the name "approvers", kept apart. Automated actors are left out of all four.
/// </summary>
internal sealed class PeopleCount(IReadOnlySet<int> automatedActors)
{
    private readonly StampSet _approvers = new();
    private readonly StampSet _stagesOfUnknownApprovers = new();
    private readonly StampSet _hands = new();
    private readonly StampSet _groups = new();

    /// <summary>People who approved; approvals without an actor count once for each stage they came from.</summary>
    public int Approvers => _approvers.Count + _stagesOfUnknownApprovers.Count;

    public int Hands => _hands.Count;

    public int Groups => _groups.Count;

    public int Steps { get; private set; }

    public void Clear()
    {
        _approvers.Clear();
        _stagesOfUnknownApprovers.Clear();
        _hands.Clear();
        _groups.Clear();
        Steps = 0;
    }

    /// <param name="stage">The stage that the event belongs to, <see cref="StageKey.Unknown"/> included.</param>
    public void Add(ApprovalAction action, int stage, int actor)
    {
        if (actor >= 0 && automatedActors.Contains(actor))
        {
            return;
        }

        if (actor >= 0)
        {
            _hands.Add(actor);
        }

        if (action == ApprovalAction.Approved)
        {
            Steps++;
            _groups.Add(stage);
            (actor >= 0 ? _approvers : _stagesOfUnknownApprovers).Add(actor >= 0 ? actor : stage);
        }
    }
}

using Dashboard.Domain.Text;

namespace Dashboard.Operations.Records;

/// <summary>The record that is shown, and how it stands to its database. One thread at a time may change it, the one whose turn it is; any may read it.</summary>
/// <param name="changed">Called after every change of <see cref="Standing"/>.</param>
internal sealed class ShownRecord(TimeProvider clock, Action changed)
{
    /// <summary>How old the last look at the database may be: a page asks for several things at once.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private volatile View _view = new(null, false, null, new RecordStanding(null));
    private volatile Renewal? _renewal;

    public RecordStanding Standing => _view.Standing;

    /// <summary>The latest that was read, whatever has become of its database since; <see langword="null"/> before the first.</summary>
    public FollowedRecord? Record => _view.Record;

    /// <summary>The same, unless another database has taken the place of its own.</summary>
    public FollowedRecord? OfThisDatabase => _view is { IsFormer: false, Record: { } record } ? record : null;

    /// <summary>Whether the last look is a moment ago.</summary>
    public bool IsFresh => _view is { LookedAt: { } at, IsFormer: false } && clock.GetElapsedTime(at) < Glance;

    /// <summary>The reading that is under way.</summary>
    public Renewal? Renewal
    {
        get => _renewal;
        set => _renewal = value;
    }

    /// <summary>Nothing has happened since.</summary>
    public void StandsAt(long lookedAt) => _view = _view with { LookedAt = lookedAt };

    public void Show(FollowedRecord record, long lookedAt) => Show(new(record, false, lookedAt, _view.Standing), null);

    /// <summary>What is shown stays, and the next look is no short one.</summary>
    public void ShowTrouble(Bilingual? trouble) => Show(_view with { LookedAt = null }, trouble);

    /// <summary>What is shown stays, as that of a database that is there no more.</summary>
    public void ShowReplaced(Bilingual trouble) => Show(_view with { IsFormer = true, LookedAt = null }, trouble);

    private void Show(View view, Bilingual? trouble)
    {
        var standing = new RecordStanding(view.Record?.Loaded.Identity, _renewal is { IsAwaited: true } && view.Record is not null, trouble);
        var isNews = standing != _view.Standing;
        _view = view with { Standing = standing };
        if (isNews)
        {
            changed();
        }
    }

    /// <param name="IsFormer">Whether another database has taken the place of its own.</param>
    /// <param name="LookedAt">When the database was last found to be as it is shown; <see langword="null"/> where it has to be looked at.</param>
    private sealed record View(FollowedRecord? Record, bool IsFormer, long? LookedAt, RecordStanding Standing);
}

/// <param name="IsAwaited">Whether what is shown meanwhile is not up to date.</param>
internal sealed record Renewal(Task Work, long Since, bool IsAwaited);

namespace Dashboard.Storage.Reading;

/// <summary>From which revision to which a batch counted, as far as the revisions say, and what that means for one of them.</summary>
/// <param name="From">
/// The revision that it was completed with. <see langword="null"/> where it took none: it was cut off, or all that it says counted
/// already, or it is the standing batch of the way in, which is filled row by row.
/// </param>
/// <param name="Until">The revision that it was retired with; <see langword="null"/> where it counts to this day.</param>
/// <param name="LastEvent">Number of its last event that counts by it at the revision asked for; 0 for none.</param>
/// <param name="SeesAt">Whether what it has seen again counts by it at that revision.</param>
/// <param name="SeesAnewLater">
/// The way in alone: whether it saw again what had stopped counting, which takes a revision, after the one asked for (<see langword="true"/>)
/// or up to it; <see langword="null"/> where it never did.
/// </param>
internal sealed record BatchSpan(long Batch, long? From, long? Until, long LastEvent, Seeing SeesAt, bool? SeesAnewLater = null);

/// <summary>Whether what a batch has seen again counts by it.</summary>
internal enum Seeing
{
    No,
    Yes,

    /// <summary>If it had seen it by then: it took no revision, because at that moment all of it counted by other batches.</summary>
    Perhaps,

    /// <summary>When it was retired isn't known either.</summary>
    Unknown,
}

using Dashboard.Domain.Text;

namespace Dashboard.Operations.Records;

/// <summary>How the record that is being answered from stands to its database.</summary>
/// <param name="Identity">Of the record that is answered from; <see langword="null"/> before the first was read.</param>
/// <param name="IsRenewing">Whether a newer state is being read from end to end meanwhile: a batch was retired, or the settings changed.</param>
/// <param name="Trouble">What is wrong with the database, so that the record can't follow it; <see langword="null"/> where all is well.</param>
public sealed record RecordStanding(RecordIdentity? Identity, bool IsRenewing = false, Bilingual? Trouble = null);

/// <summary>A record that goes on changing while it is looked at.</summary>
public interface ILiveRecord
{
    RecordStanding Standing { get; }

    /// <summary>The clock that those who follow wait by.</summary>
    TimeProvider Clock { get; }

    /// <summary>
    /// Has the database watched until the last one who follows has gone: nobody who follows, no work. A change that any process made is noticed within a
    /// second, and one that the record can't follow within two.
    /// </summary>
    /// <param name="changed">Called after every change of <see cref="Standing"/>, on any thread; must return at once.</param>
    IDisposable Follow(Action changed);
}

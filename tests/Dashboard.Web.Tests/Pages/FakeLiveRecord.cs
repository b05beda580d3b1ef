using Dashboard.Operations.Records;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Web.Tests.Pages;

/// <summary>A record that changes when the test says so, by a clock that stands.</summary>
internal sealed class FakeLiveRecord : ILiveRecord
{
    private readonly Lock _gate = new();
    private readonly List<Action> _followers = [];

    public FakeTimeProvider Now { get; } = new();

    public TimeProvider Clock => Now;

    public RecordStanding Standing { get; private set; } = new(null);

    public int Followers
    {
        get
        {
            lock (_gate)
            {
                return _followers.Count;
            }
        }
    }

    public IDisposable Follow(Action changed)
    {
        lock (_gate)
        {
            _followers.Add(changed);
        }

        return new Following(this, changed);
    }

    public void Change(RecordStanding standing)
    {
        Action[] followers;
        lock (_gate)
        {
            Standing = standing;
            followers = [.. _followers];
        }

        Array.ForEach(followers, changed => changed());
    }

    private sealed class Following(FakeLiveRecord live, Action changed) : IDisposable
    {
        public void Dispose()
        {
            lock (live._gate)
            {
                live._followers.Remove(changed);
            }
        }
    }
}

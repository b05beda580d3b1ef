using Dashboard.Operations.Records;
using Dashboard.Web.Components.Frame;
using Dashboard.Web.Tests.Pages;

namespace Dashboard.Web.Tests.Frame;

public sealed class LiveFollowTests : IDisposable
{
    private readonly FakeLiveRecord _live = new();
    private readonly TabVisibility _tab = new();
    private readonly SemaphoreSlim _refreshed = new(0);
    private readonly LiveFollow _follow;
    private int _refreshes;

    public LiveFollowTests() => _follow = new LiveFollow(_live, _tab, RefreshAsync);

    [Fact]
    public async Task Due_ManyChangesInARow_AreTwoRefreshesTwoSecondsApart()
    {
        _follow.Start();
        await RefreshedAsync();
        Change(1);
        Change(2);
        Change(3);
        // The first came at the start; what has changed since waits until two seconds are over.
        Assert.Equal(1, _refreshes);
        await AdvanceUntilRefreshedAsync();
        Assert.Equal(2, _refreshes);

        // After a quiet time the next one comes at once.
        _live.Now.Advance(TimeSpan.FromSeconds(10));
        Change(4);
        await RefreshedAsync();
        Assert.Equal(3, _refreshes);
    }

    [Fact]
    public async Task Tab_Hidden_FollowsNothingAndCatchesUpWhenShown()
    {
        _follow.Start();
        await RefreshedAsync();
        _live.Now.Advance(TimeSpan.FromSeconds(10));

        _tab.Tell(isHidden: true);
        Assert.Equal(0, _live.Followers);
        Change(1);
        Assert.Equal(1, _refreshes);

        _tab.Tell(isHidden: false);
        await RefreshedAsync();
        Assert.Equal((1, 2), (_live.Followers, _refreshes));
    }

    [Fact]
    public async Task Dispose_WhileFollowing_Leaves()
    {
        _follow.Start();
        await RefreshedAsync();
        _follow.Dispose();
        Assert.Equal(0, _live.Followers);
        _tab.Tell(isHidden: true);
        _tab.Tell(isHidden: false);
        Assert.Equal(0, _live.Followers);
    }

    public void Dispose()
    {
        _follow.Dispose();
        _refreshed.Dispose();
    }

    private void Change(long revision) => _live.Change(new RecordStanding(new RecordIdentity("r", revision, 0)));

    private Task RefreshAsync()
    {
        Interlocked.Increment(ref _refreshes);
        _refreshed.Release();
        return Task.CompletedTask;
    }

    private async Task RefreshedAsync() =>
        Assert.True(await _refreshed.WaitAsync(TimeSpan.FromSeconds(30), Xunit.TestContext.Current.CancellationToken), "No refresh came.");

    /// <summary>The wait is begun on another thread: the clock goes on until it has been heard.</summary>
    private async Task AdvanceUntilRefreshedAsync()
    {
        for (var tries = 0; tries < 300; tries++)
        {
            _live.Now.Advance(LiveFollow.Quiet);
            if (await _refreshed.WaitAsync(TimeSpan.FromMilliseconds(100), Xunit.TestContext.Current.CancellationToken))
            {
                return;
            }
        }

        Assert.Fail("No refresh came.");
    }
}

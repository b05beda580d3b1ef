using Dashboard.Operations.Reports;

namespace Dashboard.Operations.Tests.Reports;

public class SharedComputationsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetAsync_SameKeyTwice_ComputesOnce()
    {
        var computations = new SharedComputations<string, int>(2);
        var runs = 0;
        int Compute(CancellationToken _) => Interlocked.Increment(ref runs);

        Assert.Equal(1, await computations.GetAsync("a", Compute, Token));
        Assert.Equal(1, await computations.GetAsync("a", Compute, Token));
        Assert.Equal(2, await computations.GetAsync("b", Compute, Token));
    }

    [Fact]
    public async Task GetAsync_TwoAskAtOnce_ShareTheRun()
    {
        var computations = new SharedComputations<string, int>(2);
        using var gate = new ManualResetEventSlim();
        var runs = 0;
        int Compute(CancellationToken _)
        {
            gate.Wait(Token);
            return Interlocked.Increment(ref runs);
        }

        var both = Task.WhenAll(computations.GetAsync("a", Compute, Token), computations.GetAsync("a", Compute, Token));
        gate.Set();
        Assert.All(await both, result => Assert.Equal(1, result));
    }

    [Fact]
    public async Task GetAsync_MoreKeysThanRoom_ForgetsTheLeastRecentlyAsked()
    {
        var computations = new SharedComputations<string, int>(2);
        var runs = 0;
        int Compute(CancellationToken _) => Interlocked.Increment(ref runs);

        await computations.GetAsync("a", Compute, Token);
        await computations.GetAsync("b", Compute, Token);
        await computations.GetAsync("a", Compute, Token);
        await computations.GetAsync("c", Compute, Token);

        Assert.Equal(1, await computations.GetAsync("a", Compute, Token));
        Assert.Equal(4, await computations.GetAsync("b", Compute, Token));
    }

    [Fact]
    public async Task GetAsync_RunFails_TellsEveryoneAndIsTriedAgain()
    {
        var computations = new SharedComputations<string, int>(2);
        await Assert.ThrowsAsync<InvalidDataException>(() => computations.GetAsync("a", _ => throw new InvalidDataException(), Token));
        Assert.Equal(7, await computations.GetAsync("a", _ => 7, Token));
    }

    [Fact]
    public async Task GetAsync_LastOneLeaves_StopsTheRun()
    {
        var computations = new SharedComputations<string, int>(2);
        using var leave = new CancellationTokenSource();
        var stopped = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        int Compute(CancellationToken token)
        {
            started.SetResult();
            token.WaitHandle.WaitOne();
            stopped.SetResult();
            return 0;
        }

        var asking = computations.GetAsync("a", Compute, leave.Token);
        await started.Task;
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await stopped.Task.WaitAsync(Token);
        Assert.Equal(1, await computations.GetAsync("a", _ => 1, Token));
    }

    [Fact]
    public async Task GetAsync_OneOfTwoLeaves_TheOtherStillGetsItsResult()
    {
        var computations = new SharedComputations<string, int>(2);
        using var leave = new CancellationTokenSource();
        using var gate = new ManualResetEventSlim();
        int Compute(CancellationToken token)
        {
            gate.Wait(token);
            return 5;
        }

        var leaving = computations.GetAsync("a", Compute, leave.Token);
        var staying = computations.GetAsync("a", Compute, Token);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        gate.Set();
        Assert.Equal(5, await staying);
    }
}

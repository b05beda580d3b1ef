using Dashboard.Web.Components.Frame;

namespace Dashboard.Web.Tests.Frame;

public sealed class LoadsTests
{
    [Fact]
    public void Next_AfterAnother_CancelsThatOne()
    {
        using var loads = new Loads();
        var first = loads.Next();
        var second = loads.Next();
        Assert.True(first.IsCancellationRequested);
        Assert.False(second.IsCancellationRequested);
    }

    [Fact]
    public void Next_OfAPageThatWasLeft_IsGivenUpAtOnce()
    {
        var loads = new Loads();
        var last = loads.Next();
        loads.Dispose();
        loads.Dispose();
        Assert.True(last.IsCancellationRequested);
        Assert.True(loads.Next().IsCancellationRequested);
    }
}

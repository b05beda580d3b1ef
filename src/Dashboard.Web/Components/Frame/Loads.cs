namespace Dashboard.Web.Components.Frame;

/// <summary>One load at a time: the next one cancels the one before it, and leaving the page cancels the last.</summary>
internal sealed class Loads : IDisposable
{
    private CancellationTokenSource _current = new();

    public CancellationToken Next()
    {
        _current.Cancel();
        _current.Dispose();
        _current = new CancellationTokenSource();
        return _current.Token;
    }

    public void Dispose()
    {
        _current.Cancel();
        _current.Dispose();
    }
}

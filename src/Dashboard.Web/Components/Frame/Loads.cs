namespace Dashboard.Web.Components.Frame;

/// <summary>One load at a time: the next one cancels the one before it, and leaving the page cancels the last and every later one.</summary>
internal sealed class Loads : IDisposable
{
    private CancellationTokenSource _current = new();
    private bool _hasLeft;

    /// <summary>Of a page that was left it is cancelled already: a change of address may reach the page on its way out.</summary>
    public CancellationToken Next()
    {
        if (_hasLeft)
        {
            return new CancellationToken(canceled: true);
        }

        _current.Cancel();
        _current.Dispose();
        _current = new CancellationTokenSource();
        return _current.Token;
    }

    public void Dispose()
    {
        if (_hasLeft)
        {
            return;
        }

        _hasLeft = true;
        _current.Cancel();
        _current.Dispose();
    }
}

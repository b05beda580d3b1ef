namespace Dashboard.Web.Components.Frame;

/// <summary>Whether anybody can see the page: a tab behind others asks for nothing.</summary>
public sealed class TabVisibility
{
    public bool IsHidden { get; private set; }

    /// <summary>After every change.</summary>
    public event EventHandler? Changed;

    public void Tell(bool isHidden)
    {
        if (isHidden != IsHidden)
        {
            IsHidden = isHidden;
            Changed?.Invoke(this, EventArgs.Empty);
        }
    }
}

using System.Text;
using Dashboard.Domain.Text;

namespace Dashboard.Cli;

/// <summary>What a command writes to and reads the time from; tests bring their own.</summary>
/// <param name="Output">Results only, so that they can be piped.</param>
/// <param name="Error">Progress, notices and faults.</param>
/// <param name="IsInteractive">Whether <paramref name="Error"/> is a terminal that a progress bar may be drawn on.</param>
public sealed record CliContext(Stream Output, TextWriter Error, Language Language, TimeProvider Clock, bool IsInteractive)
{
    public string Say(Bilingual text) => text.In(Language);

    public void Notice(Bilingual text) => Error.WriteLine(Say(text));

    /// <summary>One line of a result.</summary>
    public void Print(Bilingual text) => Output.Write(Encoding.UTF8.GetBytes(Say(text) + "\n"));
}

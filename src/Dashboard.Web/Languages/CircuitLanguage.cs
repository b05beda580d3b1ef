using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Dashboard.Web.Languages;

/// <summary>Gives every event of a circuit the formats of its reader's language, whatever request brought it.</summary>
internal sealed class CircuitLanguage(ReaderLanguage reader) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        context =>
        {
            reader.Apply();
            return next(context);
        };
}

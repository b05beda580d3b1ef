namespace Dashboard.Domain.Text;

/// <summary>
/// A failure that a person can understand and mend: the message says what is wrong, where, and what to do, in both languages.
/// Everything else that is thrown is a defect.
/// </summary>
public class FaultException : Exception
{
    public FaultException(Bilingual reason, Exception? inner = null)
        : base(reason.English, inner) => Reason = reason;

    public Bilingual Reason { get; }
}

namespace Dashboard.Exchange.Mapping;

/// <summary>Why a field's bytes are no text that the record can hold.</summary>
internal enum FieldFault
{
    None,
    NotUtf8,
    Nul,
    TooLong,
}

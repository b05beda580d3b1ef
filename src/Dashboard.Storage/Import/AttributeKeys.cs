namespace Dashboard.Storage.Import;

/// <summary>A row's attributes as keys of the dimensions; 0 where it gives none.</summary>
internal readonly record struct AttributeKeys(int Department, int Purpose, int Language, int Channel, int Lane, int Pair);

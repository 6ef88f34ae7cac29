namespace CrossMentor.Persistence.Privacy.Traces;

/// <summary>Columns that stay as they are when somebody is erased, and why they may.</summary>
/// <param name="Why">For whoever reviews what is kept.</param>
public sealed record KeptColumns(Type Entity, string Why, IReadOnlyList<string> Columns);

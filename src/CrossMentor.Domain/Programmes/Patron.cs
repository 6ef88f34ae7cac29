namespace CrossMentor.Domain.Programmes;

/// <summary>Somebody in public office who supports a series, such as a minister.</summary>
public sealed record Patron(string Name, string Office)
{
    public const int NameLengthMax = 200;
    public const int OfficeLengthMax = 200;
}

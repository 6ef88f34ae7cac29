namespace CrossMentor.Domain.Programmes;

/// <summary>A strand of a programme with its own target group; pairs are formed inside a track.</summary>
public sealed record Track(TrackId Id, string Name)
{
    public const int NameLengthMax = 100;
}

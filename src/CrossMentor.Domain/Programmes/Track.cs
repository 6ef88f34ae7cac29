namespace CrossMentor.Domain.Programmes;

/// <summary>A strand of a programme with its own target group; pairs are formed inside a track.</summary>
/// <param name="Rule">Whom it is for; null for everybody.</param>
/// <param name="Strand">What it is about; null where it is about nothing in particular.</param>
public sealed record Track(TrackId Id, string Name, TrackRule? Rule = null, ProgrammeStrand? Strand = null)
{
    public const int NameLengthMax = 100;

    public TrackEligibility Judge(Participants.Person person, Participants.ParticipantRole role) => Rule?.Judge(person, role) ?? TrackEligibility.Of([]);
}

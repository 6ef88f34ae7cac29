using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Participants;

/// <summary>What is said when somebody is enrolled.</summary>
/// <param name="Capacity">Pairs the person is ready for at most.</param>
/// <param name="Goals">Taxonomy codes.</param>
public sealed record Enrolment(ParticipantRole Role, TrackId? TrackId = null, int Capacity = 1, IReadOnlyList<string>? Goals = null);

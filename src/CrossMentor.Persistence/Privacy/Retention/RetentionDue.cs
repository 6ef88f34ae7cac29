using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Persistence.Privacy.Retention;

/// <summary>What is due by a day: programmes, people, and pairs that wrote something, by class, and who is held.</summary>
public sealed record RetentionDue(
    IReadOnlyDictionary<RetentionClass, IReadOnlyList<ProgrammeId>> Programmes, IReadOnlyDictionary<RetentionClass, IReadOnlyList<PersonId>> People,
    IReadOnlyDictionary<RetentionClass, IReadOnlyList<PairId>> Pairs, IReadOnlyList<PersonId> Held);

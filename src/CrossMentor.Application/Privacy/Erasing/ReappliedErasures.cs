using CrossMentor.Domain.Participants;

namespace CrossMentor.Application.Privacy.Erasing;

/// <summary>What came of applying a list of erasures again.</summary>
/// <param name="Held">Who stays, because something has to be kept.</param>
/// <param name="Unknown">How many of the list are not there, or were erased already.</param>
public sealed record ReappliedErasures(IReadOnlyList<PersonId> Erased, IReadOnlyList<PersonId> Held, int Unknown);

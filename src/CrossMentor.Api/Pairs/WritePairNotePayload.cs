using CrossMentor.Domain.Pairs;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Pairs;

/// <summary>What <c>writePairNote</c> answers.</summary>
public sealed record WritePairNotePayload(PairNote? Note, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

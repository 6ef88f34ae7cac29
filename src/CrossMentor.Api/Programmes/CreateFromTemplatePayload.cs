using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Programmes;

/// <summary>What <c>createFromTemplate</c> answers.</summary>
public sealed record CreateFromTemplatePayload(Programme? Programme, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

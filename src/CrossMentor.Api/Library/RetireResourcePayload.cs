using CrossMentor.Domain.Library;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Library;

/// <summary>What <c>retireResource</c> answers.</summary>
public sealed record RetireResourcePayload(Resource? Resource, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

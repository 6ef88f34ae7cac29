using CrossMentor.Domain.Library;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Library;

/// <summary>What <c>addResource</c> answers.</summary>
public sealed record AddResourcePayload(Resource? Resource, IReadOnlyList<Refusal> Errors, string? ClientMutationId);

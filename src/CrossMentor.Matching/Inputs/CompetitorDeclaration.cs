namespace CrossMentor.Matching.Inputs;

/// <summary>Two organisations compete.</summary>
/// <param name="First">One organisation.</param>
/// <param name="Second">The other organisation.</param>
/// <param name="AsOf">Since when the declaration stands.</param>
public sealed record CompetitorDeclaration(Guid First, Guid Second, DateOnly? AsOf = null);

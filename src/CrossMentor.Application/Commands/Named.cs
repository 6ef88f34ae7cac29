using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Commands;

/// <summary>What an input names, or nothing where it need not name anything and does not.</summary>
/// <param name="Value">Null where nothing is named, and where it was refused.</param>
internal sealed record Named<T>(T? Value, IReadOnlyList<Refusal> Refusals)
    where T : class;

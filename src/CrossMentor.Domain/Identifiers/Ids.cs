namespace CrossMentor.Domain.Identifiers;

/// <summary>The one place that makes identifiers: random, so that none can be guessed or counted.</summary>
public static class Ids
{
    public static TId New<TId>()
        where TId : struct, ITypedId<TId> => TId.From(Guid.NewGuid());
}

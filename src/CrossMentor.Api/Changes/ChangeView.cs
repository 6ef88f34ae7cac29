using CrossMentor.Persistence;

namespace CrossMentor.Api.Changes;

/// <summary>What one subscription is about, looked at through the filters that its caller has at that moment.</summary>
internal abstract class ChangeView<TEvent>
    where TEvent : class
{
    /// <summary>The event that says that there is nothing, or nothing any more, that the caller may see.</summary>
    protected abstract TEvent Gone { get; }

    /// <param name="db">As the caller sees it.</param>
    /// <param name="occasion">Why.</param>
    /// <param name="changed">The objects of the topic that changed.</param>
    /// <param name="ct">Cancelled when nobody listens any more.</param>
    /// <remarks>
    /// Nothing is told on the occasion of a change that the caller may not see, not even that there is nothing to see: the moment would give the change away. Who
    /// may no longer see the object learns it when time has passed.
    /// </remarks>
    public async Task<Glance<TEvent>> LookAsync(CrossMentorDb db, Occasion occasion, IReadOnlyList<Guid> changed, CancellationToken ct) =>
        await SeeAsync(db, occasion, changed, ct) is { } seen ? seen
        : occasion == Occasion.Change ? Glance<TEvent>.Nothing
        : Glance<TEvent>.TellLast(Gone);

    /// <summary>What is to be told; null if the caller may not see what this is about.</summary>
    protected abstract Task<Glance<TEvent>?> SeeAsync(CrossMentorDb db, Occasion occasion, IReadOnlyList<Guid> changed, CancellationToken ct);
}

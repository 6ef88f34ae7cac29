namespace CrossMentor.GraphQL.Execution;

/// <summary>Decides who may see a guarded field or object: for all parents of a level at once, before anything is resolved.</summary>
public interface IFieldGuard
{
    /// <summary>
    /// Sets <paramref name="shown"/> to true for every parent whose value may be shown. All begin as false, so what is forgotten is
    /// hidden. A hidden value is null and raises no error; an exception hides all and fails the field.
    /// </summary>
    /// <param name="subject">What is guarded, and the arguments of the directive.</param>
    /// <param name="parents">For a field, the objects it belongs to; for an object type, the objects themselves. Not to be kept.</param>
    /// <param name="shown">One entry a parent, in the same order.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="ct">Cancelled with the operation.</param>
    ValueTask ShowAsync(
        GuardedSubject subject, IReadOnlyList<object> parents, Memory<bool> shown, IServiceProvider services, CancellationToken ct);
}

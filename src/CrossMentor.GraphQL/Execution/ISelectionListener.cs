namespace CrossMentor.GraphQL.Execution;

/// <summary>Told, before the first resolver of an operation, which fields it selects, for hosts that read no more than is asked for.</summary>
public interface ISelectionListener
{
    /// <param name="coordinates">
    /// The schema coordinates of all fields that the operation selects anywhere, such as <c>Book.author</c>, whatever its conditions say.
    /// The same set each time the plan is executed, so that a listener may keep by it what it works out.
    /// </param>
    /// <param name="services">The services of the request.</param>
    void Begin(IReadOnlySet<string> coordinates, IServiceProvider services);
}

using CrossMentor.Api.Reading;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Notes for the readers of the request which fields its operation selects, so that they read no other columns.</summary>
internal sealed class SelectionNotes : ISelectionListener
{
    public void Begin(IReadOnlySet<string> coordinates, IServiceProvider services)
        => services.GetRequiredService<SelectedFields>().Coordinates = coordinates;
}

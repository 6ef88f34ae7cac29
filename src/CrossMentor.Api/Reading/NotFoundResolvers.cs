using CrossMentor.Api.Identifiers;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Reading;

/// <summary>Shows the id of a refusal as clients write ids.</summary>
public static class NotFoundResolvers
{
    // NotFound.id: String!
    public static string Id(NotFound parent) => GlobalIds.OfReference(parent.Id);
}

using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Where a field's values stand: below the parent of the same row.</summary>
internal sealed class FieldPosition(FieldSite site) : IResponsePosition
{
    public IResponsePosition Parents { get; set; } = RootPosition.Instance;

    public ResponsePath? PathOf(int index) => ResponsePath.Append(Parents.PathOf(index), PathSegment.OfKey(site.ResponseKey));
}

using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Tests.Errors;

[Spec("sec-Errors")]
public sealed class ResponsePathTests
{
    [Fact]
    public void A_path_reads_from_the_root_to_the_leaf()
    {
        var list = ResponsePath.Append(null, PathSegment.OfKey("pairs"));
        var leaf = ResponsePath.Append(ResponsePath.Append(list, PathSegment.OfIndex(3)), PathSegment.OfKey("mentor"));

        Assert.Equal("pairs.3.mentor", leaf.ToString());
        Assert.Equal([PathSegment.OfKey("pairs"), PathSegment.OfIndex(3), PathSegment.OfKey("mentor")], leaf.ToSegments());
        Assert.Equal("pairs", list.ToString());
    }

    [Fact]
    public void A_key_that_looks_like_an_index_is_still_a_key()
    {
        Assert.NotEqual(PathSegment.OfIndex(0), PathSegment.OfKey("0"));
        Assert.False(PathSegment.OfIndex(0).IsKey);
    }
}

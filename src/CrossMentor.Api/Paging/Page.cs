using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Paging;

/// <summary>The part of a list that a request asks for: so many from one end, beyond a cursor.</summary>
/// <remarks>Valid by construction: the size lies between 0 and <see cref="SizeMax"/>, and the direction is one.</remarks>
public sealed record Page
{
    public const int SizeDefault = 20;
    public const int SizeMax = 250;

    private Page(int size, string? cursor, bool isBackward) => (Size, Cursor, IsBackward) = (size, cursor, isBackward);

    public int Size { get; }

    public string? Cursor { get; }

    /// <summary>True for <c>last</c> and <c>before</c>: counted from the end of the list.</summary>
    public bool IsBackward { get; }

    public static Page Of(int? first, string? after, int? last, string? before)
    {
        if ((first is not null || after is not null) && (last is not null || before is not null))
        {
            throw new RequestErrorException(RequestErrorCodes.BadPage, "Page forward with first and after, or backward with last and before, not both.");
        }

        var size = first ?? last ?? SizeDefault;
        if (size is < 0 or > SizeMax)
        {
            throw new RequestErrorException(RequestErrorCodes.BadPage, $"A page has 0 to {SizeMax} entries; {size} were asked for.");
        }

        return new(size, after ?? before, last is not null || before is not null);
    }
}

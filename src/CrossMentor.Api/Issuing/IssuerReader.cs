using CrossMentor.Api.Callers;
using CrossMentor.Api.Paging;
using CrossMentor.Application.Issuing;
using CrossMentor.Domain.Access;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Api.Issuing;

/// <summary>Reads what the embedded issuer knows, page by page, for whoever runs the installation; to everybody else every list is empty.</summary>
public sealed class IssuerReader(IIssuerAdministration issuer, IssuerDesk desk, CallerContext caller, CursorSigner cursors)
{
    public Task<Connection<IssuerClient>> ClientsAsync(Page page, IReadOnlySet<string> selection, CancellationToken ct) =>
        ReadAsync(page, selection, issuer.ClientsAsync, issuer.CountClientsAsync, client => client.ClientId, ct);

    public Task<Connection<IssuerUser>> UsersAsync(Page page, IReadOnlySet<string> selection, CancellationToken ct) =>
        ReadAsync(page, selection, issuer.UsersAsync, issuer.CountUsersAsync, user => user.Name, ct);

    /// <summary>The roles of each of these subjects.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<RoleGrant>>> RolesAsync(IReadOnlyList<string> subjects, CancellationToken ct)
    {
        var roles = await desk.RolesAsync([.. subjects.Distinct()], ct);
        return [.. subjects.Select(IReadOnlyList<RoleGrant> (subject) => [.. roles[subject].OrderBy(grant => grant.Role).ThenBy(grant => grant.Id)])];
    }

    private async Task<Connection<T>> ReadAsync<T>(
        Page page,
        IReadOnlySet<string> selection,
        Func<IssuerSlice, CancellationToken, Task<IReadOnlyList<T>>> read,
        Func<CancellationToken, Task<int>> count,
        Func<T, string> nameOf,
        CancellationToken ct)
    {
        var context = $"{caller.Viewer}\n{typeof(T).Name}";
        var beyond = page.Cursor is { } cursor ? (string)cursors.Read(context, cursor, [typeof(string)])[0] : null;
        if (!desk.IsOpen)
        {
            return new([], new(hasNextPage: false, hasPreviousPage: false, start: null, end: null), 0);
        }

        if (!issuer.IsOn)
        {
            throw new RequestErrorException(RequestErrorCodes.EmbeddedIssuerOff, new EmbeddedIssuerOff().Message);
        }

        var total = selection.Contains("totalCount") ? await count(ct) : 0;

        // One more than asked for tells whether there is a next page.
        var rows = await read(new(beyond, page.IsBackward, page.Size + 1), ct);
        return PageOf(rows, page, total, row => cursors.Write(context, [nameOf(row)]));
    }

    private static Connection<T> PageOf<T>(IReadOnlyList<T> rows, Page page, int total, Func<T, string> cursorOf)
    {
        var (isMore, isContinued) = (rows.Count > page.Size, page.Cursor is not null);
        var shown = rows.Take(page.Size);
        Edge<T>[] edges = [.. (page.IsBackward ? shown.Reverse() : shown).Select(row => new Edge<T>(row, () => cursorOf(row)))];
        return new(
            edges,
            new(
                hasNextPage: page.IsBackward ? isContinued : isMore,
                hasPreviousPage: page.IsBackward ? isMore : isContinued,
                start: edges.Length > 0 ? () => edges[0].Cursor : null,
                end: edges.Length > 0 ? () => edges[^1].Cursor : null),
            total);
    }
}

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
            return Connection<T>.Empty();
        }

        if (!issuer.IsOn)
        {
            throw new RequestErrorException(RequestErrorCodes.EmbeddedIssuerOff, new EmbeddedIssuerOff().Message);
        }

        var total = selection.Contains("totalCount") ? await count(ct) : 0;

        // One more than asked for tells whether there is a next page.
        var rows = await read(new(beyond, page.IsBackward, page.Size + 1), ct);
        return Connection<T>.Of(rows, page, total, row => row, row => cursors.Write(context, [nameOf(row)]));
    }
}

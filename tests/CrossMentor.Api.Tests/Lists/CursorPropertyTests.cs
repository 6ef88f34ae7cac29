using System.Globalization;
using System.Text.Json;
using CrossMentor.Api.Identifiers;
using CrossMentor.Api.Tests.Server;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Api.Tests.Lists;

/// <summary>Pages of a list that changes while it is read, against the same pages of a list in memory: random orders, sizes and changes.</summary>
[Collection(ListCollection.Name)]
public sealed class CursorPropertyTests(ProductFixture product)
{
    private const int RowsAtFirst = 40;
    private static readonly string[] Sectors = ["finance", "energy", "health"];
    private static readonly string[] Countries = ["NL", "DK"];
    private static readonly string[] Fields = ["name", "sector", "country", "sizeBand", "group.name"];
    private const string Document = """
        query($where: OrganisationFilterInput, $order: [OrganisationSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
          organisations(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Every_page_is_the_page_of_the_list_in_memory(int seed)
    {
        using var admin = await product.Product.AdministratorAsync(product.NextClient());
        var random = new Random(seed);
        var world = new OrganisationTable(product.Product.Database, $"{seed}-{Guid.NewGuid():N}");
        await world.AddGroupsAsync(random);
        for (var index = 0; index < RowsAtFirst; index++)
        {
            await world.AddAsync(random);
        }

        for (var walk = 0; walk < 6; walk++)
        {
            var order = Order(random);
            await WalkAsync(admin, world, order, random, isBackward: random.Next(2) == 0);
        }
    }

    private static async Task WalkAsync(ApiClient admin, OrganisationTable world, List<(string Field, bool IsDescending)> order, Random random, bool isBackward)
    {
        OrganisationRow? position = null;
        string? cursor = null;
        for (var pages = 0; pages < 60; pages++)
        {
            var size = random.Next(1, 9);
            var page = await PageAsync(admin, world, order, size, cursor, isBackward);
            var beyond = world.Sorted(order, isBackward).Where(row => position is null || world.Compare(row, position, order) * (isBackward ? -1 : 1) > 0).ToList();
            var expected = beyond.Take(size).Select(row => row.GlobalId).ToList();
            if (isBackward)
            {
                expected.Reverse();
            }

            var found = page.List("edges").Select(edge => edge.GetProperty("node").Id()).ToList();
            Assert.Equal(expected, found);
            var hasMore = page.GetProperty("pageInfo").GetProperty(isBackward ? "hasPreviousPage" : "hasNextPage").GetBoolean();
            Assert.Equal(beyond.Count > size, hasMore);
            if (!hasMore)
            {
                return;
            }

            cursor = page.GetProperty("pageInfo").Text(isBackward ? "startCursor" : "endCursor");
            Assert.Equal(cursor, page.List("edges")[isBackward ? 0 : ^1].Text("cursor"));
            position = world.Find(isBackward ? found[0] : found[^1]);
            await world.ChangeAsync(random, position);
        }
    }

    private static async Task<JsonElement> PageAsync(
        ApiClient admin, OrganisationTable world, List<(string Field, bool IsDescending)> order, int size, string? cursor, bool isBackward)
    {
        var written = order.ConvertAll(key => Written(key.Field, key.IsDescending ? "DESC" : "ASC"));
        var where = new { name = new { endsWith = world.Mark } };
        object variables = isBackward ? new { where, order = written, last = size, before = cursor } : new { where, order = written, first = size, after = cursor };
        return (await admin.QueryAsync(Document, variables)).GetProperty("organisations");
    }

    private static object Written(string field, string direction) => field == "group.name"
        ? new { group = new { name = direction } }
        : new Dictionary<string, string> { [field] = direction };

    private static List<(string Field, bool IsDescending)> Order(Random random) =>
        [.. Fields.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(field => (field, random.Next(2) == 0))];

    /// <summary>Rows written beside the product, as another host would write them, and the same rows in memory.</summary>
    private sealed class OrganisationTable(TestDatabase database, string mark)
    {
        private readonly List<OrganisationRow> rows = [];
        private readonly List<(Guid Id, string Name)> groups = [];

        public string Mark => mark;

        public async Task AddGroupsAsync(Random random)
        {
            for (var index = 0; index < 2; index++)
            {
                var group = (Id: Guid.NewGuid(), Name: $"Group {random.Next(3)}");
                groups.Add(group);
                await database.ExecuteAsync("INSERT INTO \"OrganisationGroups\" (\"Id\", \"Version\", \"Name\") VALUES (@id, 1, @name)", ("@id", group.Id), ("@name", group.Name));
            }
        }

        public async Task AddAsync(Random random)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + random.Next(4))}{(char)('A' + random.Next(4))} {Guid.NewGuid():N} {mark}");
            var row = new OrganisationRow(
                Guid.NewGuid(), name, Sectors[random.Next(Sectors.Length)], (SizeBand)random.Next(4), Countries[random.Next(2)],
                random.Next(3) == 0 ? groups[random.Next(groups.Count)] : null);
            rows.Add(row);
            await database.ExecuteAsync(
                """
                INSERT INTO "Organisations" ("Id", "Version", "Name", "NameKey", "Sector", "SizeBand", "Country", "GroupId", "GradeLadder")
                VALUES (@id, 1, @name, @key, @sector, @size, @country, @group, '[]')
                """,
                ("@id", row.Id), ("@name", name), ("@key", Organisation.KeyOf(name)), ("@sector", row.Sector), ("@size", row.SizeBand.ToString()),
                ("@country", row.Country), ("@group", row.Group?.Id ?? (object)DBNull.Value));
        }

        /// <summary>Some rows come, some go, and now and then the one at which the reader stands.</summary>
        public async Task ChangeAsync(Random random, OrganisationRow position)
        {
            for (var count = random.Next(3); count > 0; count--)
            {
                await AddAsync(random);
            }

            var gone = random.Next(4) == 0 ? position : rows[random.Next(rows.Count)];
            if (random.Next(2) == 0 && rows.Remove(gone))
            {
                await database.ExecuteAsync("DELETE FROM \"Organisations\" WHERE \"Id\" = @id", ("@id", gone.Id));
            }
        }

        public OrganisationRow Find(string globalId) => rows.Single(row => row.GlobalId == globalId);

        public IEnumerable<OrganisationRow> Sorted(List<(string Field, bool IsDescending)> order, bool isBackward)
        {
            var sorted = rows.Order(Comparer<OrganisationRow>.Create((one, other) => Compare(one, other, order)));
            return isBackward ? sorted.Reverse() : sorted;
        }

        public int Compare(OrganisationRow one, OrganisationRow other, List<(string Field, bool IsDescending)> order)
        {
            foreach (var (field, isDescending) in order)
            {
                var compared = Rows.Compare(one.Key(field), other.Key(field));
                if (compared != 0)
                {
                    return isDescending ? -compared : compared;
                }
            }

            return string.CompareOrdinal(one.Id.ToString(), other.Id.ToString());
        }
    }

    private sealed record OrganisationRow(Guid Id, string Name, string Sector, SizeBand SizeBand, string Country, (Guid Id, string Name)? Group)
    {
        public string GlobalId { get; } = GlobalIds.Encode(IdOf<OrganisationId>(Id));

        private static TId IdOf<TId>(Guid value)
            where TId : struct, ITypedId<TId> => TId.From(value);

        public object? Key(string field) => field switch
        {
            "name" => Organisation.KeyOf(Name),
            "sector" => Sector,
            "country" => Country,
            "sizeBand" => SizeBand,
            _ => Group?.Name,
        };
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.PostgreSql.Migrations
{
    /// <summary>A programme may keep, sealed for the two alone, what its pairs write to each other.</summary>
    /// <remarks>Expand step: two new tables, and a column that says no for every programme there is; the release before goes on beside it.</remarks>
    public partial class PairContent : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "KeepsPairContent",
                table: "Programmes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "PairContentKeys",
                columns: table => new
                {
                    PairId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    MentorPersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    MenteePersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "bytea", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PairContentKeys", x => x.PairId);
                    table.ForeignKey(
                        name: "FK_PairContentKeys_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairContentKeys_People_MenteePersonId",
                        column: x => x.MenteePersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairContentKeys_People_MentorPersonId",
                        column: x => x.MentorPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairContentKeys_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PairNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PairId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uuid", nullable: false),
                    MentorPersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    MenteePersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Author = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PairNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PairNotes_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairNotes_People_MenteePersonId",
                        column: x => x.MenteePersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairNotes_People_MentorPersonId",
                        column: x => x.MentorPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PairNotes_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PairContentKeys_MenteePersonId",
                table: "PairContentKeys",
                column: "MenteePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairContentKeys_MentorPersonId",
                table: "PairContentKeys",
                column: "MentorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairContentKeys_ProgrammeId",
                table: "PairContentKeys",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_PairNotes_MenteePersonId",
                table: "PairNotes",
                column: "MenteePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairNotes_MentorPersonId",
                table: "PairNotes",
                column: "MentorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PairNotes_PairId_WrittenAt",
                table: "PairNotes",
                columns: new[] { "PairId", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PairNotes_ProgrammeId",
                table: "PairNotes",
                column: "ProgrammeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PairContentKeys");

            migrationBuilder.DropTable(
                name: "PairNotes");

            migrationBuilder.DropColumn(
                name: "KeepsPairContent",
                table: "Programmes");
        }
    }
}

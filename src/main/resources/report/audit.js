"use strict";

// The marks of the sample, by the name of their row; kept by the browser while the page is closed.
const [header, ...records] = JSON.parse(document.getElementById("records").textContent);
const place = "entente audit: " + document.title;
const marks = JSON.parse(read() || "{}");

function read() {
  try {
    return localStorage.getItem(place);
  } catch (refused) {
    return null;
  }
}

function keep() {
  try {
    localStorage.setItem(place, JSON.stringify(marks));
  } catch (refused) {
    // the marks then last as long as the page is open
  }
}

function show() {
  for (const [row, mark] of Object.entries(marks)) {
    const choice = document.querySelector(`input[name="${row}"][value="${mark}"]`);
    if (choice) {
      choice.checked = true;
      choice.closest("article").classList.add("marked");
    }
  }
  const done = document.querySelectorAll("article.marked").length;
  document.querySelector("output").textContent = `${done} of ${records.length} marked`;
}

function csv() {
  const lines = records.map((record, row) => `${record},"${marks["row" + row] || ""}"`);
  return "\ufeff" + [header + ',"mark"', ...lines].join("\r\n") + "\r\n";
}

document.addEventListener("change", (event) => {
  marks[event.target.name] = event.target.value;
  keep();
  show();
});

document.querySelector("button").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv()], { type: "text/csv" }));
  link.download = "marks.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
});

show();
